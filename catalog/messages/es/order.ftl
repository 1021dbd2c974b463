# ORD: el pedido.

ORD001 = Un número de pedido de Amazon es como 123-1234567-1234567; aquí dice «{ $orderId }».
    .title = El número de pedido no tiene tres, siete y siete cifras
    .hint = Copie el número desde el pedido en Seller Central.

ORD002 = Este pedido lo envía Amazon ({ $fulfillment }).
    .title = Pedido enviado por Amazon
    .hint = Deje fuera el pedido: no hay nada que confirmar.

ORD003 = El pedido está cancelado.
    .title = Pedido cancelado
    .hint = Deje fuera el pedido; si el paquete ya ha salido, intente que vuelva.

ORD004 = Amazon aún no ha liberado este pedido para su envío ({ $status }).
    .title = Pedido aún no liberado para su envío
    .hint = Espere a que su estado sea Unshipped, y confírmelo entonces.

ORD005 = El pedido es de FBM Ship+, que Amazon no deja confirmar a los vendedores.
    .title = Pedido FBM Ship+
    .hint = Deje fuera el pedido y gestiónelo en Seller Central.

ORD006 = El pedido debe nombrar una tienda de Amazon; aquí dice «{ $marketplace }».
    .title = Falta la tienda de Amazon o es desconocida
    .hint = Introduzca el identificador o el país de la tienda, como A1F83G8C2ARO7P o GB.

ORD007 = No queda nada por enviar de este pedido.
    .title = No queda nada por enviar del pedido
    .hint = Déjelo fuera; para corregir un paquete que Amazon ya tiene, envíelo de nuevo con la misma referencia.

ORD008 = La etiqueta se compró en Amazon Buy Shipping, así que Amazon no necesita confirmación.
    .title = Etiqueta comprada en Amazon Buy Shipping
    .hint = No hay nada que enviar, salvo que Seller Central muestre el pedido como no enviado.
