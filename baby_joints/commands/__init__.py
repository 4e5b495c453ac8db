"""The commands of the command line, without Qt."""
