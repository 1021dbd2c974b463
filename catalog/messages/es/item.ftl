# ITM: los artículos de un paquete.

ITM001 = Un identificador de artículo del pedido tiene 14 cifras; aquí dice «{ $orderItemId }».
    .title = El identificador de artículo del pedido no tiene 14 cifras
    .hint = Copie el identificador de artículo desde el pedido, como texto.

ITM002 = Una cantidad es un número entero mayor que cero; aquí dice «{ $quantity }».
    .title = La cantidad no es un número entero mayor que cero
    .hint = Introduzca cuántas unidades hay en el paquete.

ITM003 =
    { $packed ->
        [one] Los paquetes contienen { $packed } unidad del artículo { $orderItemId }, pero en el pedido solo quedan { $open } por enviar.
       *[other] Los paquetes contienen { $packed } unidades del artículo { $orderItemId }, pero en el pedido solo quedan { $open } por enviar.
    }
    .title = Más unidades de las que quedan por enviar en el pedido
    .hint = Cuente de nuevo las unidades y compruebe si algunas se cancelaron o ya se confirmaron.

ITM004 = El contenido del paquete no está indicado; Amazon solo lo acepta en un archivo, y solo en un pedido de un único paquete.
    .title = El contenido del paquete no está indicado
    .hint = Introduzca los artículos y sus cantidades, o envíe el único paquete en un archivo.

ITM008 = «{ $transparencyCode }» no tiene la forma de un código Transparency.
    .title = Código Transparency de forma desconocida
    .hint = Escanee el código junto al logotipo T, no el código de barras del artículo.

ITM007 = El artículo { $orderItemId } necesita { $units } códigos Transparency, uno por unidad; se indican { $given }.
    .title = Faltan códigos Transparency
    .hint = Escanee el código Transparency de cada unidad.

ITM006 = El artículo { $orderItemId } ya está en este paquete.
    .title = Artículo dos veces en un paquete
    .hint = Sume las unidades en una sola entrada.

ITM009 =
    El artículo { $orderItemId } tiene { $given } códigos Transparency, { $why ->
        [units] más que unidades
       *[feed] más de los diez que acepta un archivo
    }.
    .title = Más códigos Transparency que unidades, o de los que acepta un archivo
    .hint = Indique un código por unidad; más de diez no caben en un archivo.

ITM005 = El pedido no tiene el artículo { $orderItemId }.
    .title = Artículo que el pedido no tiene
    .hint = Copie el identificador de artículo de este mismo pedido.
