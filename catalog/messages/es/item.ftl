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

ITM004 = El contenido del paquete no está indicado; eso solo lo acepta un feed, y solo en un pedido de un único paquete.
    .title = El contenido del paquete no está indicado
    .hint = Introduzca los artículos y sus cantidades, o envíe el único paquete en un feed.
