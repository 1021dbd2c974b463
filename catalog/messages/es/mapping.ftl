# Qué falla en una correspondencia de nombres: una línea, sin punto final.

E_MAPPING_CARRIER = «{ $name }» no es un transportista de la lista de Amazon: indique uno de sus nombres, o Other: y un nombre de 50 caracteres como máximo

E_MAPPING_SERVICE = el servicio de envío está vacío

E_MAPPING_NAME = el nombre de la tienda está vacío

E_MAPPING_TWICE = «{ $name }» está asignado dos veces, a nombres distintos
