# The mapping: the shop’s names and what Amazon is told.

mapping-title = Transportistas y servicios de su tienda
mapping-text = Nombres de sus envíos y lo que se envía a Amazon. Mayúsculas, espacios y signos no importan.
mapping-looking = Leyendo los nombres
mapping-nothing = Estos envíos no nombran ningún transportista.
mapping-table = Nombres vistos, primero los pendientes
mapping-column-shop = En su tienda
mapping-column-count = Paquetes
mapping-column-how = Cómo lo sabemos
mapping-column-amazon = Se envía a Amazon
mapping-carrier = transportista
mapping-service = servicio
mapping-means = Qué significa { $name }
mapping-choose = Elegir
mapping-apply = Asociar este nombre
mapping-effect = { $count ->
    [one] Afecta a { $count } paquete en espera: { NUMBER($ready) } listos más
   *[other] Afecta a { $count } paquetes en espera: { NUMBER($ready) } listos más
}
mapping-try = Probar el nombre de un transportista
mapping-policy = Servicio con seguimiento sin número
mapping-policy-hold = Retener el paquete hasta tenerlo
mapping-policy-send-untracked = Enviar sin él. Cada uno cuenta como fallo en la tasa de seguimiento válido.
mapping-own = Sus correspondencias
mapping-forget = Olvidar { $name }
mapping-open = Abrir correspondencias
mapping-save = Guardar las correspondencias
mapping-said = { $count ->
    [one] { $count } envío comprobado de nuevo
   *[other] { $count } envíos comprobados de nuevo
}
