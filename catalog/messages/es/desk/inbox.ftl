# The inbox: causes, list, drawer, preview of a fix, filters.

inbox-filter-all = Todos
inbox-hint-ready = pasa todas las comprobaciones
inbox-hint-check = Amazon lo acepta, pero mírelo antes
inbox-hint-blocked = Amazon lo rechazaría
inbox-hint-exempt = fuera de la tasa de seguimiento válido

inbox-causes-title = Corregir primero
inbox-causes-fix = { $count ->
    [one] Corregir
   *[other] Corregir los { $count }
}
inbox-causes-suggest = { $count ->
    [one] Ver la sugerencia
   *[other] Ver { $count } sugerencias
}
inbox-causes-held = { $count ->
    [one] { $count } retenido por usted
   *[other] { $count } retenidos por usted
}
inbox-causes-see = Verlos
inbox-causes-seeing = Se muestran abajo
inbox-causes-more = { $count ->
    [one] { $count } causa más
   *[other] { $count } causas más
}

inbox-views = Vistas
inbox-views-name = Nombre de esta vista
inbox-views-save = Guardar esta vista
inbox-views-forget = Eliminar la vista { $name }
inbox-views-today = Vencen hoy
inbox-views-tomorrow = Vencen mañana
inbox-views-late = Pasada la hora segura
inbox-views-none = Sin plazo
inbox-views-refused = Rechazados por Amazon
inbox-views-held = Retenidos por usted

inbox-filters = Filtros
inbox-filters-any = Cualquiera
inbox-filters-cause = Causa
inbox-filters-due = Plazo
inbox-filters-sort = Ordenar por
inbox-filters-usual = Primero lo peor, luego por plazo
inbox-filters-columns = Columnas

inbox-list-name = Paquetes
inbox-list-filter = Filtrar por estado
inbox-list-search = Buscar pedido, número de seguimiento, SKU o transportista
inbox-list-search-short = Buscar
inbox-list-cause = Causa: { $title }
inbox-list-clear = Quitar los filtros
inbox-list-none = Ningún paquete coincide.
inbox-list-shown = { $total ->
    [one] { NUMBER($shown) } de { $total } paquete
   *[other] { NUMBER($shown) } de { $total } paquetes
}
inbox-list-status = Estado
inbox-list-order = Pedido
inbox-list-carrier = Transportista y servicio
inbox-list-tracking = Número de seguimiento
inbox-list-finding = Hallazgo
inbox-list-rate = Tasa
inbox-list-rate-hint = tasa de seguimiento válido
inbox-list-ship-by = Enviar antes de
inbox-list-others = +{ NUMBER($count) }
inbox-list-others-long = { $count ->
    [one] y { $count } hallazgo más
   *[other] y { $count } hallazgos más
}
inbox-list-no-tracking = ninguno
inbox-list-no-finding = Nada que hacer
inbox-list-fixable = corrección lista
inbox-list-nameless = Sin nombre
inbox-list-category = Categoría
inbox-list-pick = Seleccionar { $name }
inbox-list-edit-carrier = Cambiar el transportista de { $name }
inbox-list-edit-trackingNumber = Cambiar el número de seguimiento de { $name }
inbox-list-pick-all = { $count ->
    [one] Seleccionar el mostrado
   *[other] Seleccionar los { $count } mostrados
}
inbox-list-unfold = { $count ->
    [one] Mostrar { $count } paquete listo
   *[other] Mostrar { $count } paquetes listos
}
inbox-list-fold = { $count ->
    [one] Ocultar { $count } paquete listo
   *[other] Ocultar { $count } paquetes listos
}

inbox-bulk = Paquetes seleccionados
inbox-bulk-count = { $count ->
    [one] { $count } paquete seleccionado
   *[other] { $count } paquetes seleccionados
}
inbox-bulk-elsewhere = { $count ->
    [one] { $count } de ellos no está en este filtro
   *[other] { $count } de ellos no están en este filtro
}
inbox-bulk-all = { $count ->
    [one] Seleccionar el que coincide
   *[other] Seleccionar los { $count } que coinciden
}
inbox-bulk-clear = Quitar la selección
inbox-bulk-fix = { $count ->
    [one] Aplicar correcciones seguras a { $count } paquete
   *[other] Aplicar correcciones seguras a { $count } paquetes
}
inbox-bulk-hold = Retener { $count }
inbox-bulk-release = Liberar { $count }
inbox-bulk-save = Exportar { $count } como CSV
inbox-bulk-write = Cambiar transportista o servicio…
inbox-bulk-write-title = { $count ->
    [one] Cambiar { $count } paquete
   *[other] Cambiar { $count } paquetes
}
inbox-bulk-write-text = Lo que deje en blanco queda como está.
inbox-bulk-write-see = Ver qué cambia
inbox-bulk-untrack = Marcar como sin seguimiento…
inbox-untrack-title = { $count ->
    [one] Marcar { $count } paquete como sin seguimiento
   *[other] Marcar { $count } paquetes como sin seguimiento
}
inbox-untrack-text = Amazon recibe este servicio y ningún número de seguimiento. Tiene que ser cierto.
inbox-untrack-cost = Donde Amazon lo exime, no se cuentan. En los demás casos cada uno cuenta como fallo; el paso siguiente dice cuáles.
inbox-untrack-service = Servicio con el que salieron
inbox-untrack-none = Amazon no conoce ningún servicio sin seguimiento en esta tienda.

inbox-held = Retenido
inbox-held-yes = sí
inbox-held-no = no
inbox-held-tag = retenido por usted
inbox-held-hint = No entra en ningún archivo hasta que lo libere. Su plazo sigue.
inbox-held-hold = Retener
inbox-held-release = Liberar

inbox-steps = Cambios de hoy
inbox-steps-see = Qué cambió
inbox-steps-undo = Deshacer los últimos { $count }

inbox-drawer-position = { NUMBER($at) } de { NUMBER($of) }
inbox-drawer-previous = Paquete anterior
inbox-drawer-next = Paquete siguiente
inbox-drawer-reference = Paquete { $reference }
inbox-drawer-clear = Nada que corregir. El paquete está listo para confirmar.
inbox-drawer-now = Ahora
inbox-drawer-after = Tras la corrección
inbox-drawer-suggested = Decida usted: esto cambia lo que comunica a Amazon.
inbox-drawer-by-hand = Solo usted conoce el valor correcto. Corríjalo aquí, o en su tienda y cargue el archivo de nuevo.
inbox-drawer-all = Corregir así los { NUMBER($count) }
inbox-drawer-details = Detalles para desarrolladores
inbox-drawer-number = Número de seguimiento
inbox-drawer-looks-like = Parece
inbox-drawer-why = ¿Por qué?
inbox-drawer-no-candidate = Ningún transportista conocido emite números de esta forma.
inbox-drawer-no-number = No es un número de seguimiento: { $kind }.
inbox-drawer-read-as = Leído como
inbox-drawer-barcode = Código de barras
inbox-drawer-without = Sin
inbox-drawer-amazon-service = En Amazon
inbox-drawer-post = Correo
inbox-drawer-others = También posible
inbox-drawer-package = Paquete
inbox-drawer-rule = Regla
inbox-drawer-code = Código
inbox-drawer-path = Campo
inbox-drawer-page = Abrir la página de seguimiento del transportista
inbox-drawer-sources = En qué se basa
inbox-drawer-edit = Corregir aquí
inbox-drawer-save = Guardar la corrección
inbox-drawer-edit-myself = Editar a mano

inbox-preview-title = { $count ->
    [one] ¿Corregir { $count } paquete?
   *[other] ¿Corregir { $count } paquetes?
}
inbox-preview-text = Esto es lo que cambia. Ningún número de seguimiento recibe otro dígito y puede deshacerlo.
inbox-preview-order = Pedido
inbox-preview-field = Campo
inbox-preview-all = Mostrar los { NUMBER($count) }
inbox-preview-more = { $count ->
    [one] Mostrar el que falta
   *[other] Mostrar { $count } más
}
inbox-preview-ticked = { $total ->
    [one] { NUMBER($shown) } de { $total } paquete marcado
   *[other] { NUMBER($shown) } de { $total } paquetes marcados
}
inbox-preview-left = Lo que no está marcado queda como está.
inbox-preview-apply = { $count ->
    [one] Aplicar a { $count } paquete
   *[other] Aplicar a { $count } paquetes
}
inbox-preview-write = { $count ->
    [one] ¿Cambiar { $count } paquete?
   *[other] ¿Cambiar { $count } paquetes?
}
inbox-preview-write-text = Esto es lo que comunicará a Amazon en su lugar. Asegúrese de que es cierto; puede deshacerlo.
inbox-preview-untrack = { $count ->
    [one] ¿Marcar { $count } paquete como sin seguimiento?
   *[other] ¿Marcar { $count } paquetes como sin seguimiento?
}
inbox-preview-untrack-text = Comunica a Amazon que nadie los sigue. Asegúrese de que es cierto; puede deshacerlo.
inbox-preview-numbers = { $count ->
    [one] { $count } paquete tiene número de seguimiento. Se quita, y Amazon no lo recibe.
   *[other] { $count } paquetes tienen número de seguimiento. Se quita, y Amazon no lo recibe.
}
inbox-preview-hold = { $count ->
    [one] ¿Retener { $count } paquete?
   *[other] ¿Retener { $count } paquetes?
}
inbox-preview-hold-text = No entran en ningún archivo hasta que los libere. Sus plazos siguen.
inbox-preview-release = { $count ->
    [one] ¿Liberar { $count } paquete?
   *[other] ¿Liberar { $count } paquetes?
}
inbox-preview-release-text = Pueden volver a entrar en el próximo archivo.

inbox-criteria-title = Lo que cuenta para la tasa
inbox-criteria-exempt = Este paquete queda fuera de la tasa: nada de esto se le exige.

inbox-criterion-carrier = Amazon conoce al transportista
inbox-criterion-number = El número encaja con el transportista
inbox-criterion-scan = El transportista ha escaneado el paquete
inbox-criterion-delivery = Confirmado antes de la entrega

inbox-tick-yes = sí
inbox-tick-open = aún no se sabe
inbox-tick-risk = en duda
inbox-tick-no = no

inbox-edit-used = Usados hoy
inbox-edit-all = Transportistas de esta tienda
inbox-edit-services = Servicios de este transportista
inbox-edit-choose = Elegir
inbox-edit-own = Otro nombre…
inbox-edit-list = Elegir de la lista
inbox-edit-doubtful = { $name } (puede no contar)
inbox-edit-untracked = { $name } (sin seguimiento)
inbox-edit-as-written = { $name } (tal cual)
inbox-edit-foreseen = Con esta corrección:

inbox-paste-found = { $count ->
    [one] { $count } línea pegada.
   *[other] { $count } líneas pegadas.
}
inbox-paste-left = { $count ->
    [one] { $count } sobra: la lista termina antes.
   *[other] { $count } sobran: la lista termina antes.
}
inbox-paste-fill = { $count ->
    [one] Rellenar { $count } fila en orden
   *[other] Rellenar { $count } filas en orden
}

inbox-fill-title = { $count ->
    [one] ¿Escribir el número de { $count } paquete?
   *[other] ¿Escribir los números de { $count } paquetes?
}
inbox-fill-text = Los números pegados van a los paquetes en el orden de la lista, desde el abierto. Deshacer una vez los quita todos.
