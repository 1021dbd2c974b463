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
rate-way-fixed = Corregir antes { $count }
rate-way-hold = Retener lo que podría no contar
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
