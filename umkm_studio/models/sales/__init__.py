"""What is sold: products, customers, orders and the codes used on them."""
