"""The workshop: training recipes, data and loops."""
