/** Money, banks and markets. The format is described in lexicon.ts. */
export const MONEY = `
# money
money, cash > funds, capital, finance | currency
dough, moolah, cheddar > money, cash, funds
buck, greenback > dollar
quid > pound, sterling
fiver, tenner > pound note, banknote
a grand > thousand dollars, thousand pounds
mil, a cool million > million
bn = billion
trn = trillion
six figures > hundred thousand
dollar bill, note > banknote, currency
coins, spare change > small change, currency
petty cash > small sum
fortune, pile of money > large sum, wealth, millions
loaded, filthy rich > wealthy, affluent, millionaire, billionaire
rich > billionaire
rich guy, fat cat, tycoon > billionaire, magnate, mogul, millionaire
the one percent > wealthiest, super-rich, top earners
how rich, worth > net worth, fortune, wealth
broke, skint, hard up > impoverished, low-income, poverty, struggling financially
poor > poverty, struggling financially
poverty > hardship, deprivation, impoverished
make ends meet, scrape by > afford basics, struggle financially, cost of living
haves and have-nots, wealth gap > inequality, income inequality
# debt and banks
owe, in the red > debt, indebted, liabilities, arrears
iou, debt > liability, borrowing, bond
borrow > credit, lending
loan > credit
lender > bank, creditor, mortgage provider
loan shark > illegal moneylender, predatory lender
mortgage, home loan > housing loan, lender
foreclosed, lose the house > repossess, foreclosure
pay back, pay off > repay, repayment, reimburse
skip payments, can't pay > default, arrears, insolvent
default > fail to repay, miss payment
go bust, went under, bankrupt > insolvent, bankruptcy, administration, collapse, liquidation
chapter 11 > bankruptcy protection
bailout, bail out > rescue package, emergency loan, rescue
bank run > withdraw deposits, mass withdrawals
bank collapse > bank failure, insolvent lender
nest egg, rainy day fund > savings, deposit
piggy bank > savings
cash machine = atm, cashpoint
credit card > card payment, consumer credit
bounced > rejected payment, insufficient funds
offshore account, tax haven > low-tax jurisdiction, secret accounts
pension, retirement money > retirement fund, superannuation, 401k
retirement age > pension age
insurance money > payout, claim, insurer
insured > insurance policy, underwriter
# economy
economy > gdp, output, growth
gdp = gross domestic product
growing economy, boom > expansion, growth, expand
slump, downturn > recession, contraction, decline, slowdown
recession > economic contraction, shrinking economy
depression > prolonged recession, slump
crash, meltdown > collapse, plunge, sell-off
crisis > turmoil, emergency
bubble, overheated > overvalued, speculative
bounce back, pick up > recover, recovery, rebound
the fed = federal reserve
ecb = european central bank
boe = bank of england
central bank > monetary policy, policymakers, federal reserve
interest rate > borrowing costs, base rate, key rate
rate hike, raise rates > increase borrowing costs, tighten monetary policy
rate cut, lower rates > ease monetary policy, reduce borrowing costs
print money > quantitative easing, money supply
stimulus > relief package, spending package, government spending
trade war > tariff dispute, retaliatory tariffs
tariff > import duty, levy, customs duty
trade gap > trade deficit
deficit > shortfall, budget gap
surplus > excess
export, sell abroad > overseas sales, shipment
import, bring in goods > purchase from abroad, inbound goods
# tax
tax > levy, duty, tariff, taxation
sales tax > vat, value added tax
council tax > property tax, local tax
tax hike > raise taxes, higher levies
tax cut, tax break > tax relief, lower taxes, rebate, exemption
tax refund > rebate
taxpayer > public money, public funds
death tax > inheritance tax, estate tax
# markets
stock, share > equity, stake
stock market, wall street > equities, exchange, bourse, dow jones
the dow = dow jones industrial average
footsie = ftse 100
stonks, meme stock > shares, retail investors
go public = ipo, initial public offering, float
investor, money man > shareholder, fund manager, financier
invest, put money in > stake, inject
vc, venture capital > start-up funding, investment firm
hedge fund > investment fund, asset manager
bet against > short-sell, short seller
nosedive > plunge, fall sharply
tank > plunge, fall sharply
tumble > slump, fall sharply, plummet
drop, dip > fall, decline, decrease, slip
go down > slip
climb > rise, increase, gain
go up > gain
go through roof > surge, soar, jump, spike
skyrocket > jump
shoot up > jump
bull market > rally, rising stocks
bear market > falling stocks, sustained decline
all-time high > record high, peak
all-time low > record low, lowest level
rock bottom > lowest level
going nowhere > stagnant, unchanged, stagnation
up and down, rollercoaster > volatile, fluctuate
bond, gilt, treasuries > government debt, yield
dividend > payout to shareholders
crypto > bitcoin
btc > cryptocurrency, digital asset
bitcoin > digital asset
gold, bullion > precious metal
exchange rate, currency > foreign exchange, forex
devalue > depreciation, weaken
black market > illicit trade, informal economy
make a killing > earnings, gain, windfall
profit > gain, windfall
lose money, loss > deficit, in the red
turnover, takings, money coming in > revenue, sales
forecast > projection, outlook, estimate
beat expectations > exceed forecasts, better than expected
donate, chip in > contribute
charity > non-profit, ngo
splash out, spend > expenditure, outlay
jackpot, win the lottery > lottery prize, winning ticket
bet, gamble > wager, stake
money down the drain > waste, squander
`;
