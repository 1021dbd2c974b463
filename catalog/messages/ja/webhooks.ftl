# Webhook の配信を受け付けない理由: 1 行、句点なし。

E_SIGNATURE_MISSING = 署名がありません。ヘッダー { $header } がありません

E_SIGNATURE = 署名が本文のバイト列と指定された鍵に一致しません

E_HEADER =
    { $what ->
        [missing] ヘッダー { $header } がありません
        [twice] ヘッダー { $header } が 2 つあります
       *[time] ヘッダー { $header } が時刻ではありません
    }

E_TOO_OLD = 送信から時間が経ちすぎています: { $seconds } 秒、上限 { $most } 秒

E_TOO_NEW = 送信時刻が未来です: { $seconds } 秒、上限 { $most } 秒。時計を確認してください

E_RECIPIENT = 別のクライアント向けに署名されています

E_REPLAY = この配信はすでに届いています
