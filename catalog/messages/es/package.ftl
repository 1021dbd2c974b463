# PKG: el paquete y su referencia.

PKG001 = Una referencia de paquete es un número mayor que cero; aquí dice «{ $reference }».
    .title = La referencia de paquete no es un número mayor que cero
    .hint = Numere los paquetes del pedido: 1, 2, 3.

PKG002 = El envío no tiene paquetes, así que no hay nada que confirmar.
    .title = Envío sin paquetes
    .hint = Añada el paquete cuando haya salido.

PKG003 = Otro paquete de este envío ya tiene la referencia { $reference }.
    .title = Dos paquetes con la misma referencia
    .hint = Dé a cada paquete un número propio.

PKG004 = Ya se confirmaron unidades de este pedido, así que el paquete necesita una referencia propia.
    .title = Paquete sin referencia en un pedido confirmado en parte
    .hint = Introduzca un número que ningún paquete anterior del pedido tenga; el mismo número sobrescribiría ese paquete.

PKG007 = Otro envío de este pedido ya tiene la referencia de paquete { $reference }.
    .title = Otro envío del mismo pedido tiene esta referencia de paquete
    .hint = Numere seguidos los paquetes del pedido y quite lo que esté repetido.

PKG005 =
    { $where ->
        [everywhere] El campo tiene { $length } caracteres, y Amazon acepta { $most }.
       *[feed] El campo tiene { $length } caracteres, y Amazon acepta { $most } en un archivo.
    }
    .title = Campo más largo de lo que acepta Amazon
    .hint = Acórtelo.

PKG006 =
    El campo contiene el carácter { $character }, que { $why ->
        [control] no se puede enviar
       *[unseen] nadie ve
    }.
    .title = Carácter que no se puede enviar, o no se ve
    .hint = Escriba de nuevo el texto.
