# Was an einer Zuordnung von Namen falsch ist: eine Zeile, kein Punkt am Ende.

E_MAPPING_CARRIER = „{ $name }“ ist kein Versanddienst von Amazons Liste: geben Sie einen ihrer Namen an oder Other: und einen Namen aus höchstens 50 Zeichen

E_MAPPING_SERVICE = die Versandart ist leer

E_MAPPING_NAME = der Name des Shops ist leer

E_MAPPING_TWICE = „{ $name }“ ist zweimal zugeordnet, zu verschiedenen Namen
