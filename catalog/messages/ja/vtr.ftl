# 有効追跡率と時計。

ruling-counts = 算入
ruling-at-risk = 算入されない可能性あり
ruling-defect = 不利に算入
ruling-exempt = 対象外（免除）
ruling-out-of-scope = 測定対象外
ruling-pending = 期日前
ruling-unknown = ポリシー不明

why-scanned = 配送業者がスキャン済み
why-not-scanned = スキャンなし
why-too-few-scans = 発送元と金額に必要なスキャン数に不足
why-no-number = 追跡番号なし
why-after-delivery = 配達後に番号を入力
why-unread = Amazonが読み取らないスキャン
why-exemption = ストアの免除規定
why-route = この経路は測定されません
why-carrier = この配送業者は測定されません
why-value = 注文金額が測定対象に満たない
why-no-policy = その日のこのストアのポリシーは不明

rate-state-fine = 目標達成
rate-state-below = 目標未満
rate-state-too-few = 件数が少なく判断不可
rate-state-no-target = 目標不明

trend-up = 上昇
trend-same = 横ばい
trend-down = 下降

likely-not-in-ledger = 記録にこの注文がありません
likely-other-carrier = Amazonでは別の配送業者です
likely-other-number = Amazonでは別の追跡番号です
likely-settling = 72時間以内に変更
likely-window = お届け予定日が異なるか、30日間の外
likely-other-category = Amazonでは別のカテゴリー
likely-exempt = 当方の解釈では免除
likely-out-of-scope = 当方の解釈では測定対象外
likely-scans = この配送業者のスキャンでは不足の可能性
likely-scan-not-seen = Amazonがスキャンを確認していません
likely-scan-not-known = Amazonにあるスキャンが記録にありません
likely-not-in-report = レポートにありません（最大2週間遅れ）

report-column-order-id = 注文
report-column-carrier = 配送業者
report-column-tracking-number = 追跡番号
report-column-deliver-by = お届け予定日
report-column-category = カテゴリー
report-column-invalid = 追跡が無効な行に印
report-column-valid = 追跡が有効な行は「はい」
report-column-criterion = Amazonの条件の一つ

sanction-suspends-category = 目標を下回ると、Amazonはそのカテゴリーを停止します。
sanction-may-suspend-offers = 目標を下回ると、Amazonはそのカテゴリーのうち、Prime以外の自己発送の出品を停止することがあります。他のカテゴリー、FBA、Primeには影響しません。改善計画書で出品は再開されます。
sanction-may-suspend-category = 目標を下回ると、Amazonはそのカテゴリーの自己発送の販売を停止することがあります。改善計画書で再開されます。
sanction-may-restrict-offers = 目標を下回ると、Amazonはそのカテゴリーの FBA 以外の出品を制限し、Premium Shippingと配達保証を取り消すことがあります。改善計画書が求められます。
sanction-account-standing = 目標を下回る率は、アカウントの状態に影響します。
sanction-e-mail = 目標を下回り、状態が黄色になると、Amazonからメールが届きます。
sanction-unknown = このストアで目標を下回った場合のAmazonの対応は不明です。

rate-fine = { $category }は{ $whole }.{ $tenth }%：{ $room ->
    [one] あと{ $room }件
   *[other] あと{ $room }件
  }まで許容されます。
rate-below = { $category }は{ $whole }.{ $tenth }%、{ $target }%未満：{ $need ->
    [one] 有効な{ $need }件
   *[other] 連続{ $need }件の有効な荷物
  }で回復します。
rate-too-few = { $category }：件数が少なく判断できません（{ $total }件中{ $valid }件）。
rate-no-target = { $category }は{ $whole }.{ $tenth }%。このストアの目標は不明です。
rate-note = 出荷データに基づく推定です。Amazonはお届け予定日で集計し、反映に72時間かかることがあり、レポートは2週間遅れます。

nearness-ahead = { $safe }までに送信 · 残り{ $hours }時間{ $minutes }分
nearness-soon = { $safe }までに送信 · 残り{ $hours }時間{ $minutes }分
nearness-now = { $safe }までに送信 · { $minutes ->
    [one] 残り{ $minutes }分
   *[other] 残り{ $minutes }分
  }
nearness-unsafe = 安全な時刻を過ぎました。今すぐ送信してください：{ $deadline }まで{ $minutes ->
    [one] { $minutes }分
   *[other] { $minutes }分
  }
nearness-passed = { $when ->
    [today] { $deadline }の期限
    [several] { $day } { $deadline }以降の期限
   *[day] { $day } { $deadline }の期限
  }を過ぎた注文が{ $count ->
    [one] { $count }件
   *[other] { $count }件
  }あります。今すぐ送信してください。遅延は算入されます
nearness-nothing = { $count ->
    [0] 期限のある注文はありません
   *[other] 本日の期限はありません。次は{ $when ->
        [tomorrow] 明日{ $deadline }
       *[day] { $day } { $deadline }
      }（{ $count ->
        [one] { $count }件
       *[other] { $count }件
      }）
  }

E_LEDGER_ROW =
    { $what ->
        [version] 行のバージョンが新しすぎて読めません
        [order] 行に注文がありません
        [store] 行にAmazonのストアがありません
       *[promise] 行に読み取れるお届け予定日がありません
    }
