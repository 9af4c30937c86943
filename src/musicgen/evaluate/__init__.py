"""The listening room: measures of what was learnt."""
