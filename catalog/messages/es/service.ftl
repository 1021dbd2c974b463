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
