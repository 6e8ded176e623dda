"""Pocketref: an offline pocket reference for the pertuzumab regimen."""

__version__ = "0.1.0"
