"""The checks, one a module, in folders by what they look at."""
