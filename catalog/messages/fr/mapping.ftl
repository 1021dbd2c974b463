# Ce qui ne va pas dans une correspondance de noms : une ligne, sans point final.

E_MAPPING_CARRIER = « { $name } » n’est pas un transporteur de la liste d’Amazon : donnez l’un de ses noms, ou Other: et un nom de 50 caractères au plus

E_MAPPING_SERVICE = le service d’expédition est vide

E_MAPPING_NAME = le nom de la boutique est vide

E_MAPPING_TWICE = « { $name } » est associé deux fois, à des noms différents
