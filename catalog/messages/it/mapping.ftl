# Che cosa non va in una corrispondenza di nomi: una riga, senza punto finale.

E_MAPPING_CARRIER = «{ $name }» non è un corriere dell’elenco di Amazon: indichi uno dei suoi nomi, oppure Other: e un nome di 50 caratteri al massimo

E_MAPPING_SERVICE = la modalità di spedizione è vuota

E_MAPPING_NAME = il nome del negozio è vuoto

E_MAPPING_TWICE = «{ $name }» è associato due volte, a nomi diversi
