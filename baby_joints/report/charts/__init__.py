"""What is drawn and not written: vector shapes, legible in gray and at half size."""
