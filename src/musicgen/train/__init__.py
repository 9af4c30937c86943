"""Training: recipes, data sets, losses and training loops."""
