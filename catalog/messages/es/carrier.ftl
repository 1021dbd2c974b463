# CAR: el transportista, exactamente como lo nombra la tienda.

CAR001 = Falta el transportista.
    .title = Falta el transportista
    .hint = Elija el transportista cuya etiqueta está en el paquete.

CAR002 = Amazon no incluye { $carrier }; llama a este transportista { $code }.
    .title = Transportista con un nombre distinto del de Amazon
    .hint = Use el nombre de Amazon, letra por letra.

CAR003 = { $carrier } no está en la lista de Amazon; parece que se trata de { $code }.
    .title = Nombre del transportista mal escrito
    .hint = Use el nombre de Amazon, letra por letra.

CAR004 = { $carrier } dice más que el transportista; Amazon incluye { $code }.
    .title = Palabras de más tras el nombre del transportista
    .hint = Indique aquí solo el transportista, y el servicio en su propio campo.

CAR005 = Amazon incluye tanto { $code } como { $carrier }; aquí se espera { $code }.
    .title = Nombre casi igual al del transportista que se espera aquí
    .hint = Use la grafía de la lista de la tienda, letra por letra.

CAR006 = { $carrier } no está en ninguna lista conocida de transportistas de Amazon.
    .title = El transportista no está en la lista de Amazon
    .hint = Busque el transportista en el menú desplegable de Seller Central; si no está, confirme con Other y el nombre.

CAR007 = { $carrier } puede referirse a { $choices }.
    .title = El nombre del transportista puede ser de varios
    .hint = Elija el transportista cuya etiqueta está en el paquete.

CAR008 = El transportista es { $carrier }, y nada indica cuál.
    .title = Other sin el nombre del transportista
    .hint = Introduzca el nombre del transportista, o elíjalo en la lista de Amazon.

CAR009 = El transportista es { $carrier }; el nombre { $name } no se envía.
    .title = Nombre junto a un transportista que no es Other
    .hint = Deje el nombre vacío, salvo que el transportista sea Other.

CAR010 =
    { $store } no acepta el transportista Other { $when ->
        [self-ship] en los pedidos que envía el vendedor
       *[ioss] en los envíos de escaso valor desde fuera de la UE
    }.
    .title = Other donde la tienda no lo acepta
    .hint = Envíe con un transportista de la lista de la tienda.

CAR011 =
    { $why ->
        [carrier] Amazon no puede seguir este paquete de { $carrier } en { $store }, así que quizá no cuente.
       *[number] Amazon no puede seguir este paquete de { $carrier } en { $store }, así que quizá no cuente: su número tendría que terminar en { $end }.
    }
    .title = Transportista cuyos escaneos Amazon no lee
    .hint = Envíe con un transportista que Amazon siga en esta tienda.

CAR012 =
    { $known ->
        [listed] Para mercancías de hasta 150 euros desde fuera de la UE, Amazon solo acepta transportistas aprobados; { $carrier } está en su lista, pero la lista de estas rutas no está publicada.
       *[unlisted] Para mercancías de hasta 150 euros desde fuera de la UE, Amazon solo acepta transportistas aprobados; { $carrier } no está en ninguna lista de transportistas de Amazon.
    }
    .title = Transportista que quizá no se acepte en importaciones de escaso valor a la UE
    .hint = Mire en el menú desplegable de esta tienda en Seller Central si se ofrece el transportista.
