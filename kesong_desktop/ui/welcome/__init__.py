"""The first run: where shall the pictures live?"""
