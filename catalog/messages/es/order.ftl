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

ORD009 = El comprador pidió cancelar este pedido.
    .title = El comprador pidió la cancelación
    .hint = Cancélelo si el paquete sigue aquí; confírmelo si ya salió.

ORD010 = El pedido es de Easy Ship: Amazon recoge el paquete y conoce su seguimiento.
    .title = Pedido Easy Ship
    .hint = Deje fuera el pedido y prográmelo en Easy Ship.

ORD019 = Un país es un código de dos letras; aquí dice «{ $country }».
    .title = El país no es un código de dos letras
    .hint = Escriba sus dos letras, como DE o GB.

ORD015 =
    { $why ->
        [store] El pago contra reembolso solo se confirma en Japón; aquí dice «{ $method }».
       *[word] El pago contra reembolso solo se confirma como DirectPayment; aquí dice «{ $method }».
    }
    .title = Pago contra reembolso fuera de Japón, o con otra palabra
    .hint = Quite el método, o escriba DirectPayment en un pedido de Japón.

ORD018 =
    { $why ->
        [missing] Ninguna línea de esta importación tiene número IOSS; si Amazon cobró el IVA, el transportista lo necesita
       *[malformed] Un número IOSS son IM y diez cifras; este es distinto
    }.
    .title = Número IOSS ausente o mal formado en una importación de escaso valor a la UE
    .hint = Tome el número del artículo del pedido y déselo al transportista.

ORD012 = Amazon revende este pedido y comprueba de dónde sale el paquete, pero no se indica ninguna dirección ni origen de suministro.
    .title = Falta la dirección de salida en un pedido facturado por Amazon
    .hint = Indique la dirección de la que sale el paquete, o asegúrese de que la predeterminada en Seller Central tenga un número de IVA válido.

ORD013 = Amazon revende este pedido y solo lo acepta desde la UE; sale desde { $from }.
    .title = Pedido facturado por Amazon que sale de otra zona fiscal
    .hint = Envíe desde un lugar de la zona fiscal del comprador que tenga un número de IVA válido, o cancele el pedido.

ORD011 = La configuración de envío automatizada del pedido eligió { $chosen }, y el paquete dice { $stated }.
    .title = Transportista o servicio distinto del que eligió la configuración de envío automatizada
    .hint = Corrija el paquete, salvo que de verdad saliera de otro modo.

ORD014 = Un pedido desde { $from } al Reino Unido o a la UE va en un solo paquete; este está dividido.
    .title = Pedido del extranjero en varios paquetes
    .hint = Envíelo en un solo paquete; si ya es tarde, todo desde un mismo país.

ORD016 =
    La tienda puede excluir este paquete de la ratio, pero { $what ->
        [missing] no se indica el valor del pedido
        [malformed] el valor del pedido no se puede leer
        [currency] el valor del pedido está en otra moneda
       *[origin] nada dice de dónde sale el paquete
    }.
    .title = No se puede saber si el paquete está exento
    .hint = Indique el valor del pedido en la moneda de la tienda, como 12.90, y el país del que sale el paquete.

ORD017 =
    La ratio de la tienda no mide este paquete: { $why ->
        [route] ni sale ni llega a donde mira la ratio
        [value] el pedido vale demasiado poco
       *[carrier] su transportista no está integrado
    }.
    .title = Paquete fuera de lo que mide la ratio
    .hint = No hay nada que hacer; el paquete ni ayuda ni perjudica a la ratio.
