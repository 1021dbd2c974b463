# La tasa de seguimiento válido y el reloj.

ruling-counts = Cuenta
ruling-at-risk = Puede no contar
ruling-defect = Cuenta en su contra
ruling-exempt = No se cuenta
ruling-out-of-scope = No se mide
ruling-pending = Aún no vence
ruling-unknown = Política desconocida

why-scanned = escaneado por el transportista
why-not-scanned = aún sin escaneo
why-too-few-scans = menos escaneos de los que piden origen y valor
why-no-number = sin número de seguimiento
why-after-delivery = número dado después de la entrega
why-unread = escaneos que Amazon no lee
why-exemption = una exención de la tienda
why-route = la tasa no mide este trayecto
why-carrier = la tasa no mide este transportista
why-value = el pedido vale menos de lo que mide la tasa
why-no-policy = no se conoce ninguna política de esta tienda para ese día

rate-state-fine = en el objetivo
rate-state-below = por debajo del objetivo
rate-state-too-few = muy pocos para juzgar
rate-state-no-target = sin objetivo conocido

trend-up = al alza
trend-same = estable
trend-down = a la baja

likely-not-in-ledger = sus datos no tienen ese pedido
likely-other-carrier = Amazon tiene otro transportista
likely-other-number = Amazon tiene otro número de seguimiento
likely-settling = cambiado en las últimas 72 horas
likely-window = otro día prometido, o fuera de los treinta días
likely-other-category = Amazon lo tiene en otra categoría
likely-exempt = exento según nuestra lectura de la política
likely-out-of-scope = no se mide según nuestra lectura de la política
likely-scans = los escaneos del transportista pueden no bastar a Amazon
likely-scan-not-seen = Amazon no ha visto el escaneo
likely-scan-not-known = a sus datos les falta un escaneo que Amazon tiene
likely-not-in-report = no está en el informe, con hasta dos semanas de retraso

report-column-order-id = Pedido
report-column-carrier = Transportista
report-column-tracking-number = Número de seguimiento
report-column-deliver-by = Fecha de entrega prometida
report-column-category = Categoría
report-column-invalid = Marcado donde el seguimiento no es válido
report-column-valid = Sí donde el seguimiento es válido
report-column-criterion = Uno de los criterios de Amazon

sanction-suspends-category = Por debajo del objetivo, Amazon suspende la categoría.
sanction-may-suspend-offers = Por debajo del objetivo, Amazon puede suspender las ofertas de la categoría que usted envía sin Prime. Las demás categorías, FBA y Prime no se tocan; un plan de acción recupera las ofertas.
sanction-may-suspend-category = Por debajo del objetivo, Amazon puede suspender lo que usted mismo envía en la categoría. Un plan de mejora lo recupera.
sanction-may-restrict-offers = Por debajo del objetivo, Amazon puede limitar las ofertas de la categoría fuera de FBA y quitarle el envío Premium y la entrega garantizada. Pide un plan de acción.
sanction-account-standing = Una tasa por debajo del objetivo afecta al estado de su cuenta.
sanction-e-mail = Por debajo del objetivo, Amazon le escribe un correo cuando su estado pasa a amarillo.
sanction-unknown = No sabemos qué hace Amazon por debajo del objetivo de esta tienda.

rate-fine = { $category } está en el { $whole },{ $tenth } %: { $room ->
    [one] puede fallar un paquete más
   *[other] pueden fallar { $room } paquetes más
  }.
rate-below = { $category } está en el { $whole },{ $tenth } %, por debajo del { $target } %: { $need ->
    [one] un buen paquete lo recupera
   *[other] { $need } buenos paquetes seguidos lo recuperan
  }.
rate-too-few = { $category }: muy pocos para juzgar, { $valid } de { $total }.
rate-no-target = { $category } está en el { $whole },{ $tenth } %; no se conoce ningún objetivo de esta tienda.
rate-note = Nuestra estimación a partir de sus envíos. Amazon cuenta por fecha de entrega prometida y puede tardar 72 horas; su informe lleva dos semanas de retraso.

nearness-ahead = Envíe antes de las { $safe } · en { $hours } h { $minutes } min
nearness-soon = Envíe antes de las { $safe } · en { $hours } h { $minutes } min
nearness-now = Envíe antes de las { $safe } · { $minutes ->
    [one] queda un minuto
   *[other] quedan { $minutes } minutos
  }
nearness-unsafe = Margen superado. Envíe ahora: las { $deadline } son en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }
nearness-passed = { $when ->
    [today] El plazo de las { $deadline } ha vencido
    [several] Los plazos desde el { $day }, { $deadline }, han vencido
   *[day] El plazo del { $day }, { $deadline }, ha vencido
  } para { $count ->
    [one] un pedido
   *[other] { $count } pedidos
  }. Envíe ahora; los tardíos cuentan
nearness-nothing = { $count ->
    [0] No vence nada
   *[other] Hoy no vence nada. Próximo: { $when ->
        [tomorrow] mañana { $deadline }
       *[day] { $day }, { $deadline }
      } ({ $count ->
        [one] un pedido
       *[other] { $count } pedidos
      })
  }

E_LEDGER_ROW =
    { $what ->
        [version] la fila es de una versión más nueva que la que se lee aquí
        [order] la fila no nombra ningún pedido
        [store] la fila no nombra ninguna tienda de Amazon
       *[promise] la fila no tiene una fecha de entrega prometida legible
    }
