# Qué falla en un archivo: una línea, sin punto final.

E_EMPTY = la entrada está vacía

E_ENCODING =
    { $what ->
        [undecoded] este entorno no sabe leer { $encoding }; guarde el archivo en UTF-8
        [mixed] el byte { $byte } no es UTF-8, pero el resto del archivo sí: se ha compuesto de dos archivos; las filas con tales bytes se omiten
       *[byte] el byte { $byte } no es UTF-8; guarde el archivo en UTF-8
    }

E_FORMAT =
    { $what ->
        [zip] el archivo es una hoja de cálculo o un archivo zip; guarde la hoja como CSV UTF-8
        [gzip] el archivo está comprimido con gzip; descomprímalo primero
        [pdf] el archivo es un PDF; exporte JSON o CSV
        [page] el archivo es una página web, como la de un inicio de sesión o un error; exporte los propios registros
        [files] esto no es JSON; los demás archivos los lee el motor shipconfirm/files
        [platform] estos no son registros de { $platform }
        [orders] el archivo de pedidos no es de ninguna plataforma conocida
       *[markup] los registros no son de ninguna plataforma conocida; indique la plataforma o asigne las columnas
    }

E_JSON =
    { $what ->
        [start] se esperaba una lista de envíos o un envío
        [after] hay algo después del final del JSON
        [between] se esperaba una coma o un corchete de cierre entre envíos
        [end] el envío termina demasiado pronto: no se cierra una comilla o un corchete
        [control] un texto contiene un salto de línea u otro carácter de control
       *[syntax] esto no es JSON: busque una coma, comilla o corchete que falte o que sobre
    }

E_JSON_END =
    { $what ->
        [shipment] el JSON termina en medio de un envío
       *[array] el JSON termina antes de su corchete de cierre
    }

E_SHAPE =
    { $what ->
        [object] se esperaba un envío: un objeto entre llaves
        [fields] no contiene ningún campo de un envío, como orderId o packages
       *[kind] un campo contiene un valor de otro tipo que el que acepta
    }

E_ROW_TOO_LONG =
    { $what ->
        [shipment] { $bytes } bytes son demasiados para un envío (como máximo { $most })
       *[row] { $bytes } bytes son demasiados para una fila (como máximo { $most })
    }

E_CSV_COLUMN =
    { $what ->
        [order] falta la columna order-id; la primera línea contiene: { $names }
        [verdict] ninguna columna dice si el seguimiento es válido; la primera línea contiene: { $names }
        [unused] falta la columna { $column }; sin usar: { $names }
        [mapped] la asignación nombra la columna { $column }, que falta; la primera línea contiene: { $names }
        [many] la primera línea tiene { $columns } columnas; se leen como máximo { $most }
       *[report] el informe de pedidos no enviados necesita las columnas order-item-id y quantity-purchased
    }

E_CSV_ROW =
    { $columns ->
        [one] la fila tiene { $columns } columna, la primera línea tiene { $names }
       *[other] la fila tiene { $columns } columnas, la primera línea tiene { $names }
    }

E_CSV_QUOTE = en esta fila se abre una comilla que no se cierra

E_NUL = un byte NUL: el archivo está dañado o no es texto

E_NO_PARCELS =
    { $what ->
        [orders] estos registros solo hablan de pedidos; léalos junto con un archivo de bultos
       *[report] el informe de pedidos no enviados no contiene paquetes; léalo junto con un archivo de envíos
    }

E_ORDER_NOT_IN_REPORT =
    { $orders ->
        [one] { $orders } pedido no está en el informe de pedidos no enviados: { $ids }
       *[other] { $orders } pedidos no están en el informe de pedidos no enviados: { $ids }
    }

E_ORDER_WITHOUT_PARCEL =
    { $orders ->
        [one] { $orders } pedido del informe de pedidos no enviados sin paquete: { $ids }
       *[other] { $orders } pedidos del informe de pedidos no enviados sin paquete: { $ids }
    }

E_NOT_IN_CSV =
    { $orders ->
        [one] un envío se volvería a leer de otro modo desde una tabla: { $ids }; JSON lo conserva
       *[other] { $orders } envíos se volverían a leer de otro modo desde una tabla: { $ids }; JSON los conserva
    }
E_MORE = y { $more } más

E_XML =
    { $what ->
        [depth] los elementos están anidados a demasiada profundidad
        [entity] el XML usa una entidad propia; exporte el texto mismo
        [doctype] el XML trae un tipo de documento; tales archivos se rechazan
        [end] el XML termina demasiado pronto
       *[syntax] esto no es XML: busque una etiqueta sin cerrar
    }

E_NO_ORDER_ID =
    { $what ->
        [nameless] el registro no nombra ningún pedido, ni con el número de Amazon ni con el de la tienda; se omite
       *[order] el registro del pedido { $order } no contiene un número de pedido de Amazon; se omite
    }

E_ITEMS_NOT_SPLIT =
    { $what ->
        [nameless] un bulto tiene { $packages } números de seguimiento y no dice qué artículos van con cuál; todos se ponen con el primero
       *[order] un bulto del pedido { $order } tiene { $packages } números de seguimiento y no dice qué artículos van con cuál; todos se ponen con el primero
    }

E_NOTHING_SENT =
    { $orders ->
        [one] { $orders } pedido aún no tiene bulto: { $ids }
       *[other] { $orders } pedidos aún no tienen bulto: { $ids }
    }

E_FETCH =
    { $what ->
        [url] el registro solo dice dónde están los envíos; recupere { $url } y lea la respuesta
       *[shipment] el registro solo nombra el envío { $shipment } del pedido { $order }; recupere ese envío y léalo
    }

E_COMMENT = el pedido { $order } no tiene campo para su bulto, solo un comentario: { $comment }

E_UNMAPPED =
    { $what ->
        [platform] las columnas de una exportación de { $platform } son propias de cada tienda: indique en una asignación dónde están los campos
       *[records] ningún campo de estos registros es conocido: indique en una asignación dónde están los campos
    }

detected =
    { $what ->
        [named] usted lo indicó
        [nothing] la respuesta está vacía
        [marks] los registros tienen { $marks }, que no tienen los de ninguna otra plataforma
        [mapping] la asignación dice dónde están los campos
        [json] es JSON sin las marcas de otra plataforma
        [template] las columnas son las de la plantilla de Amazon
        [report] las columnas son las del informe de Amazon
       *[columns] sus columnas llevan nuestros nombres o los de Amazon
    }

guessed =
    { $what ->
        [name] lo dice el nombre
        [values] contiene valores como «{ $example }»
        [both] lo dice el nombre, y contiene valores como «{ $example }»
       *[dates] contiene fechas como «{ $example }», en las que no se distingue el día del mes: indique en la asignación cuál va primero, con "form": "day-first" o "month-first"
    }
