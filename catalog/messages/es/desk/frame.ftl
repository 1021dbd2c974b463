# The frame of the panel: bar, states, keyboard, trouble, news, first run.

frame-title = Envíos de hoy
frame-working = Leyendo el archivo
frame-checking = Comprobando { NUMBER($done) } de { NUMBER($total) }
frame-checking-about = Comprobando { NUMBER($done) } de aproximadamente { NUMBER($total) }
frame-cancel = Cancelar
frame-close = Cerrar
frame-as-of = a { $moment } UTC

frame-offline = Usted está sin conexión. Comprobar y corregir sigue funcionando; el envío espera.
frame-most-listed = Se muestran los primeros { NUMBER($count) } de { NUMBER($total) }. Busque o filtre para ver los demás.
frame-stale = Las reglas son del { $day }. Una versión más reciente de este panel puede saber más.

frame-long-title = Este archivo tiene unos { $count ->
    [one] { $count } envío
   *[other] { $count } envíos
} ({ $size })
frame-long-text = La comprobación tarda aproximadamente { $time }. Usted puede ver lo ya comprobado mientras continúa el resto, y cancelar en cualquier momento.
frame-long-minute = un minuto
frame-long-go = Comprobar este archivo
frame-over-title = Es más de lo que este panel puede contener
frame-over-shipments = Hay unos { NUMBER($total) } envíos; el panel contiene { NUMBER($most) } como máximo. Divídalos en { NUMBER($parts) } archivos, por ejemplo por tienda o por día, y ábralos uno tras otro. Cada archivo necesita la línea con los nombres de las columnas; los envíos se comparan con los de su mismo archivo.
frame-over-bytes = Un archivo de este tipo, o unido al informe de Amazon, se lee de una sola vez, hasta { $most }; aquí son { $size }. Divídalo en { NUMBER($parts) } archivos y ábralos uno tras otro. Una tabla (CSV) sola se lee parte por parte y puede ser más larga.

frame-welcome-title = Todavía no hay envíos
frame-welcome-text = Cargue un día de envíos para ver qué rechazaría Amazon, qué podría no contar y qué está listo para confirmar.
frame-welcome-sample = Cargar un día de ejemplo
frame-welcome-choose = Elegir un archivo
frame-welcome-drop = o suelte un archivo aquí: JSON, líneas JSON, CSV o el informe de Amazon de pedidos sin enviar (.txt), solo o junto con un CSV de envíos.
frame-welcome-private = Todo ocurre en este navegador. No se sube nada.
frame-welcome-drop-now = Suelte para comprobar este archivo

frame-open = Abrir otro archivo
frame-store = Tienda para los envíos que no indican ninguna
frame-store-none = Ninguna
frame-fix-all = { $count ->
    [one] Aplicar las correcciones seguras a { $count } paquete
   *[other] Aplicar las correcciones seguras a { $count } paquetes
}
frame-review = Revisar y confirmar { NUMBER($count) }
frame-review-held = Revisar y confirmar { NUMBER($count) } · { NUMBER($held) } retenidos
frame-shipments = { $count ->
    [one] { $count } envío
   *[other] { $count } envíos
}
frame-packages = { $count ->
    [one] { $count } paquete
   *[other] { $count } paquetes
}
frame-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

frame-said-loaded = { $count ->
    [one] { $count } paquete comprobado
   *[other] { $count } paquetes comprobados
}
frame-said-loaded-blocked = { $count ->
    [one] { $count } paquete comprobado, { NUMBER($blocked) } por corregir antes
   *[other] { $count } paquetes comprobados, { NUMBER($blocked) } por corregir antes
}
frame-said-fixed = { $count ->
    [one] { $count } paquete corregido
   *[other] { $count } paquetes corregidos
}
frame-said-write = { $count ->
    [one] { $count } paquete cambiado
   *[other] { $count } paquetes cambiados
}
frame-said-untrack = { $count ->
    [one] { $count } paquete marcado como sin seguimiento
   *[other] { $count } paquetes marcados como sin seguimiento
}
frame-said-hold = { $count ->
    [one] { $count } paquete retenido
   *[other] { $count } paquetes retenidos
}
frame-said-release = { $count ->
    [one] { $count } paquete liberado
   *[other] { $count } paquetes liberados
}
frame-said-map = { $count ->
    [one] Nombres asignados en { $count } paquete
   *[other] Nombres asignados en { $count } paquetes
}
frame-said-undone = { $count ->
    [one] Deshecho en { $count } paquete
   *[other] Deshecho en { $count } paquetes
}
frame-said-saved = { $name } guardado
frame-said-saved-files = { $count ->
    [one] { $count } archivo guardado
   *[other] { $count } archivos guardados
}
frame-said-undo = Deshacer
frame-said-dismiss = Ocultar
frame-said-nothing = Nada ha cambiado

frame-trouble-start = La comprobación no se inició.
frame-trouble-start-hint = Quizá su navegador la bloqueó. La página y el archivo del worker necesitan esto en su política de seguridad:
frame-trouble-file = No se pudo leer este archivo.
frame-trouble-texts = No se pudieron cargar los textos.
frame-trouble-screen = No se pudo cargar esta página.
frame-trouble-rows = { $count ->
    [0] No se pudo leer nada de este archivo.
    [one] No se pudo leer una parte del archivo. { $count } paquete cargado.
   *[other] No se pudo leer una parte del archivo. { $count } paquetes cargados.
}
frame-trouble-no-rows = No se encontraron envíos en este archivo.
frame-trouble-see = Ver dónde
frame-trouble-name = Lo que no se pudo leer
frame-trouble-rest = y { NUMBER($count) } más
frame-trouble-line = Línea { NUMBER($line) }

frame-text-blank = vacío
frame-text-rest = { $count ->
    [one] … { $count } carácter más
   *[other] … { $count } caracteres más
}

frame-keys-title = Teclado
frame-keys-open = Atajos de teclado
frame-keys-walk = paquete siguiente, anterior
frame-keys-enter = abrir
frame-keys-fix = aplicar la corrección
frame-keys-alike = corregir todos los iguales
frame-keys-select = seleccionar
frame-keys-number = corregir el número de seguimiento
frame-keys-carrier = cambiar el transportista
frame-keys-hold = retener, liberar
frame-keys-undo = deshacer
frame-keys-search = buscar
frame-keys-filter = filtrar por estado
frame-keys-review = revisar y confirmar
frame-keys-close = cerrar
frame-keys-help = esta lista
frame-keys-switch = Atajos de una sola tecla

frame-field-orderId = Número de pedido
frame-field-marketplace = Tienda
frame-field-carrier = Transportista
frame-field-carrierName = Nombre del transportista
frame-field-service = Servicio de envío
frame-field-trackingNumber = Número de seguimiento
frame-field-shipDate = Enviado
frame-field-deliveredAt = Entregado
frame-field-purchaseDate = Pedido el
frame-field-shipBy = Enviar antes de
frame-field-deliverBy = Entregar antes de
frame-field-reference = Referencia del paquete
frame-field-orderItemId = Artículo del pedido
frame-field-quantity = Cantidad
frame-field-category = Categoría

frame-screens = Pantallas
frame-screen-inbox = Bandeja
frame-screen-mapping = Correspondencias
frame-screen-rate = Tasa de seguimiento
frame-screen-sent = Enviados
