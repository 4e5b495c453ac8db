"""What screen readers are told about widgets that Qt cannot know, as they are painted by hand."""
