# TRK: el número de seguimiento.

TRK001 =
    Falta el número de seguimiento: { $reason ->
        [every-package] esta tienda exige uno para cada paquete
        [tracked-service] el servicio de envío tiene seguimiento
        [held] el servicio de envío tiene seguimiento: el paquete espera, pues sin número contaría como fallo
        [sent] el paquete sale sin él, como usted eligió: cuenta como fallo
       *[unknown-service] nada indica que el servicio de envío sea sin seguimiento
    }.
    .title = Falta un número de seguimiento que es necesario
    .hint = Introduzca el número impreso en la etiqueta, o elija un servicio sin seguimiento si el paquete salió sin él.

TRK002 = { $service } exige el identificador de paquete impreso encima del código de barras 2D cuadrado.
    .title = Falta el identificador de paquete de Royal Mail
    .hint = Escanee o escriba el identificador que está encima del código de barras 2D de la etiqueta.

TRK003 = { $number } contiene espacios o signos de puntuación; Amazon lee solo los caracteres.
    .title = Espacios o signos de puntuación en el número
    .hint = Envíe solo las letras y cifras del número.

TRK004 = { $number } se envía como { $clean }.
    .title = Minúsculas, caracteres de ancho completo o invisibles en el número
    .hint = Escriba el número en mayúsculas simples.

TRK005 = { $number } no parece un número de { $carrier }.
    .title = Número con un formato que este transportista no usa
    .hint = Compárelo con la etiqueta, carácter por carácter.

TRK006 = Un carácter de { $number } es incorrecto, o hay dos cambiados de lugar: en { $carrier } el dígito de control sería { $expected }, no { $found }.
    .title = El dígito de control no corresponde al número
    .hint = Escanee de nuevo la etiqueta: una cifra está mal escrita o hay dos cambiadas de lugar.

TRK007 = { $number } parece un número de { $other }, pero el transportista indicado es { $carrier }.
    .title = El número es de otro transportista
    .hint = Compruebe el transportista y el número en la etiqueta.

TRK008 = { $number } contiene el carácter { $character }, que ningún transportista imprime.
    .title = Caracteres especiales en el número
    .hint = Escriba de nuevo el número de la etiqueta.

TRK009 =
    El paquete va sin número de seguimiento, así que solo un archivo subido puede confirmarlo; { $effect ->
        [exempt] la política de la tienda lo excluye de la ratio de seguimiento válido
       *[miss] puede contar como defecto en la ratio de seguimiento válido
    }.
    .title = Paquete sin seguimiento, que se confirma con un archivo
    .hint = Envíelo en un archivo que suba a Amazon.

TRK010 =
    { $text } no es un número de seguimiento: parece { $kind ->
        [order-id] un número de pedido
        [url] una dirección web
        [email] una dirección de correo electrónico
        [date] una fecha
        [time] una hora
        [phone-number] un número de teléfono
        [price] un precio
        [percentage] un porcentaje
        [product-barcode] un código de barras de producto
        [isbn] un ISBN
        [asin] un ASIN o un FNSKU
        [sku] una referencia de artículo
        [postcode] un código postal
        [carrier-name] el nombre de un transportista
        [words] simples palabras
       *[label-barcode] el MaxiCode de una etiqueta, que no contiene un número completo
    }.
    .title = El campo del número de seguimiento contiene otra cosa
    .hint = Introduzca el número impreso en la etiqueta.

TRK018 = { $number } sería un número de { $carrier } con { $expected } en lugar de { $found } en la posición { $place }.
    .title = Letra en lugar de cifra, o cifra en lugar de letra
    .hint = Mire la etiqueta: se confundieron letras y cifras parecidas.

TRK017 =
    { $number } está a un solo error de un número de { $carrier }: { $slip ->
        [swapped] hay dos caracteres vecinos cambiados de lugar
        [wrong] un carácter es incorrecto
        [extra] sobra un carácter
       *[missing] falta un carácter
    } (posición { $place }, se esperaba { $expected }).
    .title = Número a un solo error de uno correcto
    .hint = Compare esa posición con la etiqueta, o escanee de nuevo la etiqueta.

TRK019 = { $number } es un número que { $post } da a envíos que nadie escanea por el camino.
    .title = Número de una carta que nadie sigue
    .hint = Envíe con un servicio cuyo número empiece por R, L, C, E, H o V.

TRK015 = A { $number } le faltan { $count } de las cifras que imprime { $carrier }; encajaría { $expected }, con ceros delante.
    .title = Ceros iniciales perdidos
    .hint = Compárelo con la etiqueta y mantenga la columna como texto.

TRK013 = { $text } solo rellena el campo: ningún transportista emite un número así.
    .title = Cifras que solo rellenan el campo
    .hint = Introduzca el número impreso en la etiqueta.

TRK014 = { $number } es un número de ejemplo de { $carrier }, impreso en guías y sistemas de prueba.
    .title = Número de ejemplo de una guía
    .hint = Introduzca el número impreso en la etiqueta.

TRK012 = En un solo campo hay { $count } números, los dos primeros { $first } y { $second }.
    .title = Varios números en un campo
    .hint = Haga de cada número un paquete, con los artículos que contiene.

TRK011 =
    { $text } pasó por una hoja de cálculo: { $damage ->
        [scientific] solo quedan sus primeras cifras
        [error] el propio número se ha perdido
       *[rounded] las cifras tras la decimoquinta se volvieron ceros
    }.
    .title = Número dañado por una hoja de cálculo
    .hint = Exporte de nuevo la columna como texto, o escanee la etiqueta: las cifras perdidas no se pueden recuperar.

TRK016 =
    Además del número { $number }, el campo contiene { $around ->
        [label-text] palabras
        [url] una dirección web
        [scanner-prefix] el prefijo de un escáner
        [maxicode] los campos de un MaxiCode
       *[routing] el encaminamiento de un código de barras
    }.
    .title = Más que el número en el campo
    .hint = Introduzca solo el número.

TRK022 = El paquete { $package } de este pedido ya tiene el número { $number }.
    .title = Dos paquetes de un pedido con el mismo número de seguimiento
    .hint = Introduzca el número de la etiqueta de este paquete, o ponga todos los artículos en un solo paquete.

TRK021 = El pedido { $other } también tiene el número { $number }, y ambos salieron con días de diferencia.
    .title = Número de seguimiento que vuelve días después
    .hint = Introduzca para cada pedido el número de su propia etiqueta.

TRK020 =
    { $why ->
        [one-parcel] El pedido { $other } también tiene el número { $number }, lo cual solo es correcto si un mismo paquete contiene ambos.
        [countries] El pedido { $other } también tiene el número { $number }, y va a otro país.
       *[import] El pedido { $other } también tiene el número { $number }, pero los pedidos del extranjero no pueden compartir un paquete al Reino Unido o a la UE.
    }
    .title = Dos pedidos con el mismo número de seguimiento
    .hint = Introduzca el número de cada etiqueta, salvo que un mismo paquete contenga ambos pedidos.

TRK023 = Los paquetes de este valor desde { $from } solo cuentan con más de un escaneo; { $service } se escanea solo en la entrega.
    .title = Servicio con muy pocos escaneos para el origen del paquete
    .hint = Envíe con un servicio que se escanee por el camino.
