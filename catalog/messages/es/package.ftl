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
