# Por qué no se acepta una entrega de webhook: una línea, sin punto final.

E_SIGNATURE_MISSING = sin firma: falta la cabecera { $header }

E_SIGNATURE = la firma no corresponde a los bytes del cuerpo y a las claves indicadas

E_HEADER =
    { $what ->
        [missing] falta la cabecera { $header }
        [twice] la cabecera { $header } aparece dos veces
       *[time] la cabecera { $header } no contiene una hora
    }

E_TOO_OLD = enviado hace demasiado tiempo: { $seconds } s, como máximo { $most } s

E_TOO_NEW = enviado en el futuro: { $seconds } s, como máximo { $most } s; compruebe el reloj

E_RECIPIENT = firmado para otro cliente

E_REPLAY = esta entrega ya había llegado
