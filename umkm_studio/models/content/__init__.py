"""What is published: posts, pillars, balance."""
