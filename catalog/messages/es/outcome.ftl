# Lo que dicen las respuestas de Amazon: palabras, significado de los códigos, y qué falla en un archivo de respuestas.

outcome-accepted = Aceptado
outcome-warned = Aceptado con una advertencia
outcome-unknown = Desconocido
outcome-refused = Rechazado

action-give-up = no volver a enviar
action-already-done = ya hecho, al parecer: lea el pedido
action-fix-field = corregir y volver a enviar
action-try-later = intentarlo más tarde
action-unknown = leer el texto de Amazon

basis-named = La respuesta de Amazon nombra el paquete.
basis-counted = La respuesta no nombra el paquete, y sus totales excluyen un rechazo.
basis-whole-file = Amazon rechazó el archivo entero.
basis-processing = Amazon aún procesa el archivo.
basis-uncounted = La respuesta no nombra el paquete, y sus totales no prueban nada; lea el pedido.
basis-found = El paquete está en el pedido tal como se envió.
basis-differs = El paquete está en el pedido, pero no tal como se envió.
basis-missing = El pedido está, el paquete no figura en él.
basis-no-packages = El pedido se leyó sin sus paquetes; pida includedData=PACKAGES.
basis-no-order = La respuesta no dice nada de este paquete.

difference =
    { $field ->
        [carrier] transportista: enviado «{ $sent }», en Amazon «{ $found }»
        [service] servicio de envío: enviado «{ $sent }», en Amazon «{ $found }»
        [shipDate] fecha de envío: enviado «{ $sent }», en Amazon «{ $found }»
       *[trackingNumber] número de seguimiento: enviado «{ $sent }», en Amazon «{ $found }»
    }

answer-package-reference = La referencia del paquete falta o no es un número mayor que cero.
answer-package-reference-type = La referencia del paquete se envió como número; debe ser texto.
answer-item-id = El pedido no tiene este identificador de artículo del pedido.
answer-already-fulfilled = Todas las unidades ya están enviadas, y ningún paquete tiene esta referencia.
answer-no-such-item = El pedido ya no tiene artículos; probablemente se canceló.
answer-package-version = El paquete se modificó entretanto; probablemente ya está confirmado.
answer-too-many-edits = Este paquete se modificó tantas veces como Amazon permite.
answer-sandbox-date = La fecha de envío no está escrita según RFC 3339.
answer-no-token = El token de acceso falta o está mal formado.
answer-no-access = Acceso denegado: el rol, el token o la región de la aplicación no son correctos.
answer-no-such-order = Ese pedido no existe en este servidor; compruebe el número, la tienda y la región.
answer-throttled = Demasiadas llamadas; de esta Amazon no tomó nada.
answer-amazon-fault = Fallo de Amazon; no se sabe si la llamada se ejecutó.
answer-too-many-units = Más unidades de las que quedan en el pedido.
answer-unknown-order = Amazon no encuentra el pedido.
answer-incomplete-data = Algo está incompleto o no es válido; Amazon no dice qué.
answer-tracking-format = El número de seguimiento no tiene la forma de este transportista.
answer-ill-formed-xml = El archivo no es XML bien formado, o se envió un archivo plano como XML.
answer-invalid-items = El feed XML no corresponde a su tipo: tipo de feed, orden de los elementos o elemento desconocido.
answer-headings = Los encabezados de las columnas faltan o son erróneos.
answer-no-order-column = Falta la columna order-id.
answer-unknown-column = Un encabezado de columna es desconocido; la columna se ignoró.
answer-other-without-name = Transportista Other sin nombre.
answer-missing-value = Un campo obligatorio está vacío.
answer-feed-fault = Fallo interno de Amazon; vuelva a enviar el feed.
answer-too-many-errors = Demasiados errores; Amazon se detuvo.
answer-missing-information = Falta información.
answer-ship-method = El servicio de envío está vacío o es desconocido.
answer-package-cancelled = El paquete se canceló.

E_REPORT = esto no es ninguna respuesta de Amazon: ni informe de procesamiento, ni respuestas de confirmShipment, ni pedido

E_REPORT_ROW = esta parte de la respuesta no se puede leer

E_NOT_SENT = la respuesta nombra el número { $number } { $orderId }, que no se envió

E_SENT = el documento { $place } de lo enviado no es un feed, un archivo plano ni una lista de llamadas
