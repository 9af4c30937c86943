"""The listening room: measures of what was learnt, beside what could be reached at best and at worst."""
