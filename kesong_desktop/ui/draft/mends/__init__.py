"""What the findings of the check offer: names and icons of mends, and the sheet that asks for descriptions."""
