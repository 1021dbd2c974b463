# Qué falla en un overlay: una línea, sin punto final.

E_DATA_JSON = esto no es JSON: mire la línea { $line }, columna { $column }

E_DATA_KIND =
    { $what ->
        [version] se espera el número 1
        [text] se espera un texto
        [list] se espera una lista
        [empty] la lista está vacía
       *[object] se espera un objeto
    }

E_DATA_KEY =
    { $what ->
        [missing] falta la clave { $key }
        [twice] la clave { $key } aparece dos veces
       *[unknown] aquí no hay ninguna clave { $key }
    }

E_DATA_TEXT =
    { $what ->
        [long] el texto pasa de 200 caracteres
        [id] «{ $text }» no es un identificador: minúsculas, cifras y guiones
        [country] «{ $text }» no es un país: dos mayúsculas
        [url] «{ $text }» no empieza por https://
        [number] «{ $text }» no es un número limpio: mayúsculas y cifras
        [zone] «{ $text }» no es una diferencia con UTC: Z o una forma como +01:00
       *[any] el texto está vacío
    }

E_DATA_WORD = «{ $word }» no es ninguno de { $words }

E_OVERLAY_CARRIER =
    { $what ->
        [twice] el transportista { $carrier } aparece dos veces
        [catalogue] { $carrier } es un transportista del catálogo: complételo sin cambiar nada
        [nameless] el transportista nuevo { $carrier } necesita un nombre
        [taken] el código es de { $carrier }: use ese identificador
        [unlisted] «{ $carrier }» no está en la lista de códigos de transportista de Amazon
       *[unknown] nadie conoce al transportista «{ $carrier }»: indique un identificador o un código de la lista de Amazon
    }

E_OVERLAY_ALIAS =
    { $what ->
        [listed] «{ $name }» significa { $carrier } en Amazon y no puede significar otro transportista
        [twice] «{ $name }» ya significa { $carrier }
       *[blank] «{ $name }» no tiene letras ni cifras
    }

E_OVERLAY_PATTERN =
    { $what ->
        [anchor] el patrón no empieza por ^ o no termina en $ (carácter { $place })
        [bracket] un paréntesis no está cerrado, no está abierto o es demasiado profundo en el carácter { $place }
        [character] el carácter { $place } del patrón no está entre 0-9 y A-Z
        [range] el intervalo antes del carácter { $place } retrocede o va de cifras a letras
        [empty] no hay nada que comparar antes del carácter { $place }
        [count] la cantidad en el carácter { $place } no está entre 1 y 48
        [group] el grupo en el carácter { $place } no es body, cd, serial, service ni country
        [place] el grupo en el carácter { $place } no tiene lugar o longitud fijos
        [long] el patrón admite números de más de 48 caracteres
        [large] el patrón es demasiado grande
        [check] el dígito de control necesita los grupos body y cd, y cd es un solo carácter
       *[wide] pasa más de la mitad de los números de este tipo: el patrón solo acota, asígnele ese papel
    }

E_OVERLAY_EXAMPLE =
    { $what ->
        [check-digit] el dígito de control del ejemplo { $example } es incorrecto
       *[shape] el ejemplo { $example } no coincide con el patrón
    }

E_OVERLAY_SERVICE =
    { $what ->
        [unknown] { $carrier } no tiene ningún servicio «{ $service }»
        [listed] «{ $service }» ya es un servicio de { $carrier }
       *[twice] «{ $service }» de { $carrier } está asignado dos veces
    }

E_OVERLAY_RULE =
    { $what ->
        [twice] la regla { $rule } aparece dos veces, por su código y por su nombre
       *[unknown] no hay ninguna regla { $rule }
    }
