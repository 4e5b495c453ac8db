"""Three invented stories, told line by line, from which the sample diaries are made."""
