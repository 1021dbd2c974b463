# DAT: las fechas.

DAT001 = Falta la fecha de envío.
    .title = Falta la fecha de envío
    .hint = Introduzca el día o el momento en que salió el paquete.

DAT002 = Una fecha de envío se escribe 2026-11-21 o 2026-11-21T10:30:00Z; aquí dice «{ $shipDate }».
    .title = La fecha de envío no se puede leer
    .hint = Escriba año, mes y día, y la diferencia horaria después de una hora.

DAT003 = La fecha de envío { $shipDate } aún no ha llegado.
    .title = Fecha de envío en el futuro
    .hint = Confirme cuando el paquete haya salido, con la fecha en que salió.

DAT004 = La fecha de envío { $shipDate } es anterior al propio pedido ({ $purchaseDate }).
    .title = Fecha de envío anterior al pedido
    .hint = Compare el pedido y la etiqueta, e introduzca la fecha en que salió el paquete.

DAT005 = El comprador tiene el paquete desde { $deliveredAt }; un seguimiento que llega después cuenta como defecto.
    .title = El seguimiento llega después de la entrega
    .hint = Confirme de todos modos, y envíe las próximas confirmaciones cuando salgan los paquetes.

DAT006 = La fecha límite de envío { $shipBy } ha pasado, así que la confirmación cuenta como tardía.
    .title = Confirmación después de la fecha límite de envío
    .hint = Confirme ahora: los pedidos sin confirmar se cancelan al cabo de unos días.

DAT007 =
    «{ $date }» no es una fecha: no se comprobó nada de lo que depende { $field ->
        [purchaseDate] de la fecha del pedido
        [shipBy] de la fecha límite de envío
        [deliverBy] de la fecha de entrega prometida
       *[deliveredAt] de la fecha de entrega
    }.
    .title = Una fecha del pedido no se puede leer
    .hint = Escriba las fechas como 2026-11-21 o 2026-11-21T10:30:00Z.

DAT008 =
    { $when ->
        [ahead] Amazon cancela el { $day } lo que no esté confirmado.
       *[past] Amazon cancela el { $day } lo que no esté confirmado, así que el pedido quizá ya esté cancelado.
    }
    .title = Amazon está a punto de cancelar el pedido
    .hint = Confírmelo ahora, antes que todo lo demás.
