# The mapping: the shop’s names and what Amazon is told.

mapping-title = Transportistas y servicios de su tienda
mapping-text = Nombres de sus envíos y lo que se envía a Amazon. Mayúsculas, espacios y signos no importan.
mapping-looking = Leyendo los nombres
mapping-nothing = Estos envíos no nombran ningún transportista.
mapping-table = Nombres vistos, primero los pendientes
mapping-days = Paquetes de los últimos { $count } días; un nombre sigue en la lista ese tiempo.
mapping-column-shop = En su tienda
mapping-column-count = Paquetes
mapping-column-last = Visto por última vez
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
mapping-try = Probar un nombre o un número de seguimiento
mapping-try-sent = Se envía a Amazon: { $name }
mapping-try-kept = Se envía tal cual: { $name }
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
mapping-order = Qué nombre vale: sus correspondencias, después la lista de su plataforma, después los nombres de Amazon y de los transportistas. Lo que nadie conoce sale tal cual, hasta que usted diga qué significa.
mapping-instead = sin esto: { $name }
mapping-fields-title = Qué contienen las columnas de este archivo
mapping-fields-text = Esta tabla aún no se conoce. Indique qué contiene cada columna; se recordará para el próximo archivo de este tipo.
mapping-fields-column = Columna
mapping-fields-holds = Contiene
mapping-fields-of = Qué contiene la columna { $name }
mapping-fields-none = No se usa
mapping-fields-apply = Leer así el archivo
mapping-fields-need = Elija al menos el número de pedido y el número de seguimiento.
mapping-settled = { $count ->
    [one] { $count } nombre está resuelto
   *[other] { $count } nombres están resueltos
}
