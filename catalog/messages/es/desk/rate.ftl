# The tracking rate, its forecast, and Amazon’s report of it.

rate-title = Tasa de seguimiento válido
rate-counting = Contando
rate-nothing = Todavía no hay paquetes confirmados. Abra un registro o confirme antes un día.
rate-summary = { $count ->
    [one] { NUMBER($fine) } de { NUMBER($count) } categoría cumple.
   *[other] { NUMBER($fine) } de { NUMBER($count) } categorías cumplen.
}
rate-as-of = A { $moment } UTC.
rate-whole-store = { $store }, toda la tienda
rate-no-category = Sin categoría
rate-valid-of-total = { NUMBER($valid) } de { NUMBER($total) }
rate-room = { $count ->
    [one] margen para { $count } fallo más
   *[other] margen para { $count } fallos más
}
rate-need = { $count ->
    [one] hace falta { $count } paquete válido
   *[other] hacen falta { $count } paquetes válidos seguidos
}
rate-table = Tasas de cada tienda y categoría
rate-column-category = Categoría
rate-column-state = Estado
rate-column-bar = 80 a 100 %
rate-column-rate = Tasa
rate-column-valid = Válidos
rate-column-trend = Tendencia
rate-column-room = Margen o falta
rate-column-day = Día
rate-chart-name = Tasa día a día
rate-chart-nothing = Ninguno de los últimos treinta días cuenta aquí.
rate-chart-point = { $day }: { $percent }, { NUMBER($valid) } de { NUMBER($total) }
rate-chart-table = Mostrar como tabla
rate-leaving = { $count ->
    [one] El { $on } sale { $count } fallo del { $from }
   *[other] El { $on } salen { $count } fallos del { $from }
}
rate-forecast-title = Si confirma ahora
rate-forecast-categories = { $count ->
    [one] { $count } categoría
   *[other] { $count } categorías
}
rate-forecast-unknown = { $count ->
    [one] { $count } paquete no es de ninguna tienda conocida y no se cuenta.
   *[other] { $count } paquetes no son de ninguna tienda conocida y no se cuentan.
}
rate-way-now = Ahora
rate-way-asTheyAre = Enviar todo tal cual
rate-way-fixed = { $count ->
    [one] Corregir antes { $count }
   *[other] Corregir antes { $count }
}
rate-way-held = { $count ->
    [one] { $count } retenido
   *[other] { $count } retenidos
}
rate-health-title = Tarde y tras la entrega
rate-health = { $store }: { NUMBER($late) } de { NUMBER($orders) } pedidos tarde, { NUMBER($after) } números tras la entrega, { NUMBER($settling) } cambios que Amazon quizá aún no muestra
rate-open-ledger = Abrir un registro
rate-open-report = Comparar el informe de Amazon
rate-export = Guardar el registro
rate-no-ledger = Este archivo no contiene paquetes confirmados.
rate-compared = Informe de Amazon: { NUMBER($agreed) } de { NUMBER($rows) } filas coinciden
rate-strip-few = Muy pocos paquetes para juzgar una categoría.
rate-strip-below = { $category } { $percent } – por debajo del { $target }
rate-strip-fine = { $count ->
    [one] { $category } { $percent }: cumple
   *[other] { $category } { $percent } es la más baja; las { $count } categorías cumplen
}
rate-leaving-more = { $count ->
    [one] { $count } día más
   *[other] { $count } días más
}
rate-below-title = Qué hace Amazon por debajo del objetivo
rate-below-source = Leído por última vez el { $day }. Fuente:
rate-uncounted = { $count ->
    [one] { $count } fila del registro no está en ninguna cifra
   *[other] { $count } filas del registro no están en ninguna cifra
}
rate-add-ledger = Añadir al registro
rate-replace-ledger = Sustituir el registro
rate-replaced = El registro se ha sustituido.
rate-put-back = Recuperar el anterior
rate-taken = { $count ->
    [one] { $count } paquete incorporado al registro.
   *[other] { $count } paquetes incorporados al registro.
}
rate-compared-columns = Columnas del informe
rate-compared-columns-hint = Indique qué columna es cada una, cuando su nombre no lo dice.
rate-compared-no-column = No está en el informe
rate-compared-order = Pedido
rate-compared-package = Paquete
rate-compared-amazon = Amazon
rate-compared-own = Su registro
rate-compared-reason = Motivo probable
rate-amazon-valid = Válido
rate-amazon-invalid = No válido
rate-amazon-silent = Sin dato
rate-way-none = aún sin paquetes
