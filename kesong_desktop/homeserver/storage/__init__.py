"""Database of the home server: schema, migrations, records and queries."""
