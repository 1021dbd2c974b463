# SVC: el servicio de envío.

SVC001 =
    No se indica ningún servicio de envío; aquí es { $need ->
        [required] obligatorio
        [recommended] recomendable
       *[exemption] necesario para la exención de la tienda
    }.
    .title = Falta el servicio de envío
    .hint = Elija el servicio de la etiqueta, con las palabras de la lista de Amazon.

SVC002 = El número dice { $told }, pero el servicio es { $service }.
    .title = El servicio contradice al número
    .hint = Compruebe el servicio y el número en la etiqueta.

SVC004 =
    { $why ->
        [own] «{ $service }» es el nombre propio de la tienda para el servicio que Amazon llama «{ $name }».
        [spelling] La tienda solo excluye de la ratio un paquete sin número con servicios que lleven el nombre de Amazon; «{ $service }» se escribe de otro modo.
       *[unknown] La tienda solo excluye de la ratio un paquete sin número con servicios que lleven el nombre de Amazon; «{ $service }» no es ninguno de ellos.
    }
    .title = Servicio de envío sin el nombre de Amazon, donde el nombre decide
    .hint = Escriba el servicio exactamente como lo incluye Amazon.

SVC005 = Sin número, este servicio solo se excluye de la ratio por debajo de { $limit } { $currency }, y el pedido vale { $value }.
    .title = Servicio sin seguimiento por encima del valor hasta el que está exento
    .hint = Envíe los pedidos de este valor con un servicio con seguimiento.
