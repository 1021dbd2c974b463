# Por qué un paquete no se puede enviar: una línea, sin punto final.

E_MARKETPLACE =
    { $what ->
        [missing] falta la tienda
       *[malformed] «{ $text }» no es una tienda
    }

E_ORDER_ID =
    { $what ->
        [missing] falta el número de pedido
       *[malformed] «{ $text }» no es un número de pedido de Amazon (3-7-7)
    }

E_PACKAGES = { $packages } paquetes son demasiados para un pedido (como máximo { $most })

E_PACKAGE = no existe ese paquete

E_CARRIER = falta el transportista

E_CARRIER_NAME = el transportista Other necesita un nombre

E_SHIP_DATE =
    { $what ->
        [missing] falta la fecha de envío
        [no-offset] «{ $text }» no tiene diferencia horaria; escriba Z o +01:00 después de la hora
       *[malformed] «{ $text }» no es una fecha; escriba 2026-11-21T10:30:00Z o 2026-11-21
    }

E_REFERENCE =
    { $what ->
        [order] otro paquete de este pedido tiene la referencia { $reference }
        [run] otro paquete del pedido { $orderId } tiene la referencia { $reference } en esta ejecución
        [begun] ya se confirmaron unidades de este pedido; indique una referencia, para que no se sobrescriba ningún paquete anterior
       *[malformed] «{ $reference }» no es una referencia de paquete; tiene de 1 a { $most } cifras y es mayor que cero
    }

E_COD =
    { $what ->
        [method] «{ $text }» es desconocido; Amazon acepta DirectPayment
       *[store] el pago contra reembolso solo se confirma en Japón
    }

E_ITEMS =
    { $what ->
        [packages] el pedido tiene varios paquetes; indique los artículos de cada uno
       *[call] la llamada tiene que indicar los artículos; un feed acepta el pedido entero
    }

E_ITEM_ID =
    { $what ->
        [missing] falta el identificador de artículo del pedido
        [letters] «{ $text }» no es un número, y el feed XML solo acepta números
       *[malformed] «{ $text }» no es un identificador de artículo del pedido
    }

E_ITEM_TWICE = el artículo { $orderItemId } está dos veces en este paquete; sume sus unidades

E_QUANTITY =
    { $what ->
        [missing] falta la cantidad
       *[malformed] «{ $text }» no es un número entero mayor que cero
    }

E_COUNTRY = «{ $text }» no es un código de país de dos letras

E_UNTRACKED = la llamada no puede enviar un paquete sin número de seguimiento; envíelo por feed

E_MERCHANT_ID = el feed XML necesita el identificador de vendedor

E_TRANSPARENCY =
    { $what ->
        [feed] { $codes } códigos Transparency son demasiados; el feed XML acepta { $most } por artículo
       *[flat] { $codes } códigos Transparency son demasiados; este archivo plano acepta { $most } por fila, envíe por llamada o feed XML
    }

E_SUPPLY_SOURCE = el feed XML no tiene un lugar conocido para un origen de suministro; envíe por llamada o archivo plano

E_CONTROL = el carácter { $character } no se puede enviar

E_SHIFT_JIS = el carácter { $character } no existe en Shift_JIS, la codificación del archivo plano de Japón

E_TOO_LONG = { $characters } caracteres son demasiados; Amazon acepta { $most }

E_TOO_LARGE = el paquete por sí solo da un documento de { $bytes } bytes; Amazon acepta menos de { $limit }

E_WRITE = el documento no se puede escribir
