"""What promotes: campaign codes and partners."""
