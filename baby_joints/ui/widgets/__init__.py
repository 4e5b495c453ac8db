"""The parts that pages are built of; one public class a module."""
