"""HTTP transport: connections, uploads, downloads, web sockets and error conversion."""
