/** Prices and shopping. The format is described in lexicon.ts. */
export const PRICES = `
how much, how much is it > cost, price, fee, charge
price, price tag > cost, value, fee
inflation, prices going up > rising prices, cost of living, consumer prices, price rises
cpi = consumer price index
cost of living > household bills, living expenses
pricey, costs a bomb > costly, high price, exorbitant
dirt cheap > inexpensive, low-cost, affordable
cheap > low-cost
cheaper > lower price, discount, reduced
price hike, put up prices > increase prices, raise prices, price increase
price drop, price cut > reduce prices, lower prices, slash
price gouging > profiteering, excessive prices, overcharge
shrinkflation > smaller portions, reduce pack size
can't afford > unaffordable, struggle to pay, beyond reach
bargain, steal of a deal > discount, good value
sale, money off > discount, markdown, promotion
black friday > discount event, sales season
coupon > voucher, discount code
free, for nothing > no charge, complimentary, free of charge
refund, money back > reimburse, compensation
gift card > voucher
bill, tab > invoice, charge, statement
receipt > proof of purchase
hidden fee, junk fee > surcharge, additional charge
tip > gratuity, service charge
deposit, down payment > upfront payment, advance
instalments, buy now pay later > deferred payment, credit
high street > retailers, retail sector
shopper > customer
grocery store > grocer, food retailer
supermarket > food retailer
corner shop, bodega > convenience store
thrift store = charity shop, second-hand shop
off-licence, booze shop > liquor store
gas station = petrol station
shopping > retail sales, spending, purchases
groceries, weekly shop > food, food prices, household goods
shopping cart = trolley
checkout, till > cash register, self-service
online shopping > e-commerce, internet sales
order online > purchase, delivery
delivery > dispatch, courier, shipment
shipping > courier, shipment
parcel = package
window shopping, footfall > visitors, shopper numbers
sold out, out of stock > unavailable, shortage, run out
empty shelves > shortage, scarcity, supply problems
ran out > scarcity, supply problems
shortage > scarcity, lack of supply, shortfall
panic buying, hoarding > stockpile, stock up
rationing > limit purchases, quota
queue up > queue, wait
use by, sell by > expiry date, best before
food bank > charity food parcels, food pantry
junk food > fast food, processed food
alcohol > liquor, beer, wine, spirits
booze > beer, wine
smokes, ciggies > cigarettes, tobacco
pop > fizzy drink
soda > fizzy drink
diaper = nappy
threads > apparel, garment
sneakers = trainers
pants = trousers
jewelry, bling > jewellery, diamonds
couch = sofa
fridge = refrigerator
cell, cell phone = mobile phone, handset
laptop > computer
second-hand > pre-owned, resale
brand new > unused
posh > luxury, upmarket, high-end
fancy > upmarket, high-end
designer stuff > luxury goods, fashion house
# housing
pad, digs > home, property, residence, dwelling
house > home
landlord > lessor
rent > rental
kicked out of flat, evict > repossess, turn out
on the street > rough sleeper, without shelter
homeless > without shelter
house price, housing market > property values, real estate, property market
real estate > property, housing
realtor, estate agent = real estate agent
fixer-upper > renovation, dilapidated
council house, the projects > social housing, public housing, subsidised housing
housing crisis > lack of affordable homes, housing shortage
first-time buyer > get on property ladder
squatter > illegal occupant, unlawful occupation
# utilities
power bill, heating bill > energy bill, utility costs
gas price > petrol price, fuel price, pump price
water bill > utility charge, water charges
fill up > refuel, pump, petrol
`;
