# Amazonの回答が意味すること：語、コードの意味、回答ファイルの問題。

outcome-accepted = 受理
outcome-warned = 警告付きで受理
outcome-unknown = 不明
outcome-refused = 拒否

action-give-up = 再送信しない
action-already-done = 処理済みと思われます：注文を確認
action-fix-field = 修正して再送信
action-try-later = 後で再試行
action-unknown = Amazonの文面を確認

basis-named = Amazonの回答がこの荷物を挙げています。
basis-counted = 回答はこの荷物を挙げておらず、件数からみて拒否の余地はありません。
basis-whole-file = Amazonはファイル全体を拒否しました。
basis-processing = Amazonはまだファイルを処理しています。
basis-uncounted = 回答はこの荷物を挙げておらず、件数からは何も証明できません。注文を確認してください。
basis-found = 荷物は送信したとおりに注文にあります。
basis-differs = 荷物は注文にありますが、送信した内容と異なります。
basis-missing = 注文はありますが、荷物がありません。
basis-no-packages = 注文は荷物なしで読まれました。includedData=PACKAGESを指定してください。
basis-no-order = 回答にこの荷物についての記載はありません。

difference =
    { $field ->
        [carrier] 配送会社：送信「{ $sent }」、Amazon「{ $found }」
        [service] 配送方法：送信「{ $sent }」、Amazon「{ $found }」
        [shipDate] 出荷日：送信「{ $sent }」、Amazon「{ $found }」
       *[trackingNumber] お問い合わせ伝票番号：送信「{ $sent }」、Amazon「{ $found }」
    }

answer-package-reference = 荷物の参照番号がないか、0より大きい数ではありません。
answer-package-reference-type = 荷物の参照番号が数値で送信されました。文字列でなければなりません。
answer-item-id = 注文にこの注文商品番号はありません。
answer-already-fulfilled = すべての数量が出荷済みで、この参照番号の荷物はありません。
answer-no-such-item = 注文に商品が残っていません。おそらくキャンセルされています。
answer-package-version = 荷物はその間に変更されました。おそらく通知済みです。
answer-too-many-edits = この荷物はAmazonが許す回数まで変更されました。
answer-sandbox-date = 出荷日がRFC 3339の形式ではありません。
answer-no-token = アクセストークンがないか、形式が正しくありません。
answer-no-access = アクセスが拒否されました。アプリケーションのロール、トークン、リージョンのいずれかが正しくありません。
answer-no-such-order = このホストにその注文はありません。注文番号、ストア、リージョンを確認してください。
answer-throttled = 呼び出しが多すぎます。Amazonはこの呼び出しを処理していません。
answer-amazon-fault = Amazonの障害です。呼び出しが実行されたかどうかはわかりません。
answer-too-many-units = 注文の未出荷数を超えています。
answer-unknown-order = Amazonは注文を見つけられません。
answer-incomplete-data = 何かが不完全か無効ですが、Amazonは何かを示していません。
answer-tracking-format = 伝票番号がこの配送会社の形式ではありません。
answer-ill-formed-xml = ファイルが整形式のXMLではないか、フラットファイルがXMLとして送信されました。
answer-invalid-items = XMLフィードが種類に合いません。フィードの種類、要素の順序、未知の要素を確認してください。
answer-headings = 列の見出しがないか、誤っています。
answer-no-order-column = order-id列がありません。
answer-unknown-column = 未知の列見出しがあり、その列は無視されました。
answer-other-without-name = 配送会社がOtherで、名称がありません。
answer-missing-value = 必須項目に値がありません。
answer-feed-fault = Amazonの内部障害です。フィードを再送信してください。
answer-too-many-errors = エラーが多すぎるため、Amazonは処理を中止しました。
answer-missing-information = 情報が不足しています。
answer-ship-method = 配送方法が空欄か、未知です。
answer-package-cancelled = 荷物はキャンセルされました。

E_REPORT = Amazonの回答（処理レポート、confirmShipmentの回答、注文）ではありません

E_REPORT_ROW = 回答のこの部分は読めません

E_NOT_SENT = 回答にある番号{ $number } { $orderId }は送信されていません

E_SENT = 送信内容の文書{ $place }は、フィード、フラットファイル、呼び出しの一覧のいずれでもありません
