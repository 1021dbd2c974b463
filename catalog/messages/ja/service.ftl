# SVC: 配送方法。

SVC001 =
    配送方法がありません。ここでは配送方法の入力は{ $need ->
        [required] 必須です
        [recommended] 推奨されています
       *[exemption] ストアの対象外規定に必要です
    }。
    .title = 配送方法がない
    .hint = 送り状の配送方法を、Amazon の一覧の表記で選択してください。

SVC002 = 番号が示す配送方法は { $told } ですが、指定は { $service } です。
    .title = 配送方法と番号の矛盾
    .hint = 配送方法と番号を送り状と照合してください。
