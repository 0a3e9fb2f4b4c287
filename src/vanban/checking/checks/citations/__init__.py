"""What is said of other documents."""
